package fr.numericemploi.adapters.rest.candidates.pool;

import fr.numericemploi.application.candidates.pool.FoundProfile;
import fr.numericemploi.application.candidates.pool.PoolAnswer;
import fr.numericemploi.application.candidates.pool.PoolCounts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PoolPage")
public record PoolPage(
        @Schema(description = "All people found, on this page and others")
        int total,

        List<FoundProfile> items,

        @Schema(description = "How many of all found also have each value")
        PoolCounts counts,

        @Schema(
                description =
                        "Words of the text that tell who somebody is: they are no criterion, and were not looked for")
        List<String> setAside) {

    static PoolPage of(PoolAnswer answer) {
        return new PoolPage(answer.total(), answer.page().items(), answer.counts(), answer.setAside());
    }
}
