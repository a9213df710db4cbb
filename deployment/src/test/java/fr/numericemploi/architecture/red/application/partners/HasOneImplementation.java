package fr.numericemploi.architecture.red.application.partners;

interface HasOneImplementation {
    class Only implements HasOneImplementation {}
}
