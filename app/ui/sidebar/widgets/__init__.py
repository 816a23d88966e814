"""The list as it is painted and used; no view models here."""
