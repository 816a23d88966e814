"""Formulas written in LaTeX, and how they are drawn."""
