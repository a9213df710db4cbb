package fr.numericemploi.architecture.red.adapters.persistence.partners;

import fr.numericemploi.architecture.red.application.partners.Port;

public class OpenImplementation implements Port {
    @Override
    public void use() {}
}
