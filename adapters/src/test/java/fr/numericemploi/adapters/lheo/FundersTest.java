package fr.numericemploi.adapters.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.funding.reports.FundedSeats;
import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.partners.FunderKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who pays, as LHEO has it. */
class FundersTest {
    @Test
    void eachFunderIsToldByItsKindAndThePeopleThatItPaysFor() {
        var document = written(new FundedSeats(FunderKind.FRANCE_TRAVAIL, 9), new FundedSeats(FunderKind.OPCO, 3));

        assertThat(new String(document, StandardCharsets.UTF_8))
                .contains("<organisme-financeur><code-financeur>4</code-financeur>"
                        + "<nb-places-financees>9</nb-places-financees></organisme-financeur>"
                        + "<organisme-financeur><code-financeur>16</code-financeur>"
                        + "<nb-places-financees>3</nb-places-financees></organisme-financeur>");
    }

    @Test
    void asManyFundersAsLheoHasRoomForAreValid() {
        written(Stream.of(FunderKind.values())
                .limit(Action.MOST_FUNDERS)
                .map(kind -> new FundedSeats(kind, 15))
                .toArray(FundedSeats[]::new));
    }

    @ParameterizedTest
    @EnumSource(FunderKind.class)
    void everyKindOfFunderIsValid(FunderKind kind) {
        written(new FundedSeats(kind, 1));
    }

    private static byte[] written(FundedSeats... funders) {
        var content = Contents.aWebDeveloperProgramme();
        var document = Lheo.written(List.of(funders), Programmes.published(content));

        Lheo.requireValid(document);
        assertThat(Lheo.read(document).get(0).read()).isPresent();
        return document;
    }
}
