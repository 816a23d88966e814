"""Diagrams written in Mermaid, and how they are drawn."""
