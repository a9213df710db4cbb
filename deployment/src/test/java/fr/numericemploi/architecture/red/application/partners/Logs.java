package fr.numericemploi.architecture.red.application.partners;

class Logs {
    final System.Logger log = System.getLogger("personal");
}
