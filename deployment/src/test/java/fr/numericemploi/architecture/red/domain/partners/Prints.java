package fr.numericemploi.architecture.red.domain.partners;

class Prints {
    Prints() {
        System.out.println("seen");
    }
}
