package fr.numericemploi.adapters.runtime;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.correspondence.LetterSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Adapter
class CorrespondenceSettings {
    private final LetterSettings letters;

    @Inject
    CorrespondenceSettings(
            @ConfigProperty(
                            name = "numericemploi.letters.pauses",
                            defaultValue = "PT10S,PT1M,PT5M,PT30M,PT2H,PT6H,PT12H,PT24H")
                    List<Duration> pauses,
            @ConfigProperty(name = "numericemploi.letters.keep-content", defaultValue = "P90D") Duration keepContent) {
        letters = new LetterSettings(pauses, keepContent);
    }

    @Produces
    @Singleton
    LetterSettings letters() {
        return letters;
    }
}
