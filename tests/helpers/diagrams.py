"""Sources of diagrams as models write them."""

from __future__ import annotations

from typing import Final

FLOWCHART: Final = """flowchart TD
    A[Start] --> B{Is it working?}
    B -->|Yes| C[Ship it]
    B -->|No| D[Fix the bug]
    D --> B
    subgraph Team
        C --> E((Done))
    end
    E -.-> F[(Database)]
"""
SEQUENCE: Final = """sequenceDiagram
    autonumber
    participant U as User
    participant S as Server
    U->>S: Request page
    Note over U,S: over TLS
    alt cached
        S-->>U: 304 Not Modified
    else
        S-->>U: 200 OK
    end
"""
PIE: Final = """pie title Pets adopted
    "Dogs" : 386
    "Cats" : 85
    "Rats" : 15
"""
CLASS: Final = """classDiagram
    Animal <|-- Duck
    Animal : +int age
    class Duck {
        +String beak
        +swim()
    }
    Duck "1" --> "*" Egg : lays
"""
STATE: Final = """stateDiagram-v2
    [*] --> Still
    Still --> Moving : go
    Moving --> Crash
    Crash --> [*]
    state Moving {
        [*] --> Slow
        Slow --> Fast
    }
"""
GANTT: Final = """gantt
    title A plan
    dateFormat YYYY-MM-DD
    section Plan
    Research :a1, 2024-01-01, 10d
    Design :crit, after a1, 8d
    section Build
    Code :active, 2024-01-20, 12d
"""
ENTITIES: Final = """erDiagram
    CUSTOMER ||--o{ ORDER : places
    ORDER ||--|{ LINE : contains
    CUSTOMER {
        string name
        int id PK
    }
"""
MINDMAP: Final = """mindmap
  root((Gloss))
    Origins
    Research
"""
JOURNEY: Final = """journey
    title My day
    section Work
      Make tea: 5: Me
      Go up: 3: Me, Cat
"""
LETTERS: Final = """flowchart LR
    A[開始] --> B{正しいですか}
    B -->|はい| C[مرحبا بالعالم]
    B -->|不是| D[한국어 안녕하세요]
"""
"""In the writings of four languages."""

SHOWN: Final = {
    "flowchart": (FLOWCHART, ["Start", "Is it working?", "Yes", "Team", "Database"]),
    "sequence": (SEQUENCE, ["User", "Server", "Request page", "over TLS", "200 OK"]),
    "pie": (PIE, ["Pets adopted", "Dogs", "79%"]),
    "class": (CLASS, ["Animal", "+int age", "+swim()", "lays"]),
    "state": (STATE, ["Still", "Moving", "go", "Fast"]),
    "gantt": (GANTT, ["A plan", "Research", "Build", "Code"]),
    "entities": (ENTITIES, ["CUSTOMER", "places", "name", "PK"]),
    "mindmap": (MINDMAP, ["Gloss", "Origins"]),
    "journey": (JOURNEY, ["My day", "Make tea", "Cat"]),
    "letters": (LETTERS, ["開始", "はい", "مرحبا بالعالم", "한국어 안녕하세요"]),
}
"""By kind: a source, and some of the words in its picture."""
