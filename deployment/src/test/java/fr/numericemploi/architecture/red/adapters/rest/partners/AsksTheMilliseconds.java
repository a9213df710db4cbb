package fr.numericemploi.architecture.red.adapters.rest.partners;

class AsksTheMilliseconds {
    final long now = System.currentTimeMillis();
}
