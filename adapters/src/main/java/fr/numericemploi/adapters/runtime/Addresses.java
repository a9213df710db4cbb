package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.links.LinkSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach this installation. */
@Adapter
class Addresses {
    private final LinkSettings links;

    @Inject
    Addresses(@ConfigProperty(name = "numericemploi.base-url", defaultValue = "http://localhost:9080") URI baseUrl) {
        links = new LinkSettings(baseUrl);
    }

    @Produces
    @Singleton
    LinkSettings links() {
        return links;
    }
}
