"""From a wish to a loaded model: options, the plan, the engine."""
