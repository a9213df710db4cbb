package fr.numericemploi.architecture.red.application.partners;

/** Innocent: a driven port, implemented by an adapter of the fixture. */
public interface Port {
    void use();
}
