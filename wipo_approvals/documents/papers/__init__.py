"""The papers themselves, one module each, named as the catalogue names them: build(sheet) -> Composition."""
