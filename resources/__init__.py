"""What the program ships besides code: phrases, fonts, icons, translations, the sample register's texts."""
