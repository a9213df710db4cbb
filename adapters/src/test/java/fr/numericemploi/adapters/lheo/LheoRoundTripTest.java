package fr.numericemploi.adapters.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Contents;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What goes out is valid, and comes back as it was. */
class LheoRoundTripTest {
    @Property(tries = 150)
    void whatIsWrittenIsValidAndReadsTheSame(@ForAll("contents") Content content) {
        var document = Lheo.written(Programmes.published(content));

        Lheo.requireValid(document);
        assertThat(read(document)).isEqualTo(content);
    }

    @Provide
    Arbitrary<Content> contents() {
        return AnyContent.any();
    }

    @Test
    void whatCompaniesPromiseStaysWithUs() {
        var content = Contents.aWebDeveloperProgramme();
        var document = Lheo.written(Programmes.published(content));

        var offer = Lheo.read(document).get(0).read().orElseThrow();

        assertThat(offer.content().commitments().promises()).isEmpty();
        assertThat(offer.number()).isEqualTo("00000000-0000-0001-0000-000000000001");
        assertThat(read(document).modules()).isEqualTo(content.modules());
    }

    private static Content read(byte[] document) {
        var offer = Lheo.read(document).get(0);
        assertThat(offer.wrong()).isEmpty();
        var read = offer.read().orElseThrow();
        return read.by(read.bodies().stream().map(Programmes::body).toList());
    }
}
