package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.partners.Administrators;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Adapter
class FirstAdministrator {
    private final Administrators administrators;
    private final Optional<String> login;

    @Inject
    FirstAdministrator(
            Administrators administrators,
            @ConfigProperty(name = "numericemploi.administrator") Optional<String> login) {
        this.administrators = administrators;
        this.login = login;
    }

    void ensure(@Observes Startup startup) {
        login.ifPresent(administrators::ensure);
    }
}
