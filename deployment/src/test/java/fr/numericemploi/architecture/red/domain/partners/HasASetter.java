package fr.numericemploi.architecture.red.domain.partners;

class HasASetter {
    private String name;

    void setName(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
