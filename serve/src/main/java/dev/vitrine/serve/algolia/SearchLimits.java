package dev.vitrine.serve.algolia;

import java.time.Duration;

/// What one request may ask at most.
///
/// @param batch searches in one request
/// @param deadline time each query may take
public record SearchLimits(int batch, Duration deadline) {}
