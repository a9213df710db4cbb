package fr.numericemploi.architecture.red.domain.partners;

class HasAPublicField {
    public String name;
}
