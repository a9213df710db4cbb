package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.shared.CurrentCaller;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

@Adapter
class CallerOfThread {
    @Produces
    @Singleton
    CurrentCaller caller() {
        return new CurrentCaller();
    }
}
