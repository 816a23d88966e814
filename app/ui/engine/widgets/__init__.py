"""Plans, memory and placement as pictures and tables; no view models here."""
