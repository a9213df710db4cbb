package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.candidates.imports.ImportSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large this installation lets a file be. */
@Adapter
class Uploads {
    private final ImportSettings imports;

    @Inject
    Uploads(
            @ConfigProperty(name = "numericemploi.imports.lines", defaultValue = "50000") int lines,
            @ConfigProperty(name = "numericemploi.imports.megabytes", defaultValue = "32") int megabytes) {
        imports = new ImportSettings(lines, megabytes);
    }

    @Produces
    @Singleton
    ImportSettings imports() {
        return imports;
    }
}
