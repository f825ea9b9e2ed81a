"""What a new register knows from the start: its identity, the organizations, past sessions."""

from __future__ import annotations

from typing import Final

from wipo_approvals.register.store import Store

#: How rows of the list are made; a register whose rows were made otherwise gets them anew when it is opened.
ROWS_MADE: Final = "2"


def seed(store: Store) -> None:
    """Fill a register that has no identity yet; does nothing to one that has."""
    if store.identity():
        return
    import tomllib  # once in a register's life
    import uuid  # as above
    from importlib.resources import files  # as above

    from wipo_approvals.register.model import (  # a list needs no ORM
        CommitteeSession,
        Organization,
        OrganizationName,
        RegisterFact,
    )
    from wipo_approvals.text.organizations import organizations  # as above

    with store.transaction() as session:
        session.add(RegisterFact(name="identity", value=str(uuid.uuid4())))
        session.add(RegisterFact(name="rows", value=ROWS_MADE))
        for known in organizations():
            session.add(Organization(code=known.code, kind=known.kind))
        session.flush()
        for known in organizations():
            rows = {
                (language.value, name): "full" if position == 0 else "short"
                for language, names in known.names.items()
                for position, name in reversed(list(enumerate(names)))
            }
            rows |= {("", alias): "alias" for alias in known.aliases}
            for (language, name), form in rows.items():
                session.add(OrganizationName(code=known.code, language=language, form=form, name=name))
        for row in tomllib.loads((files("resources") / "sessions.toml").read_text(encoding="utf-8"))[
            "session"
        ]:
            session.add(CommitteeSession.model_validate(row))
