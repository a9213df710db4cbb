package fr.numericemploi.adapters.lheo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.numericemploi.application.catalogue.programmes.TrainingOffer;
import fr.numericemploi.application.cohorts.PublishedProgramme;
import fr.numericemploi.application.funding.reports.FundedSeats;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Documents of LHEO, for tests. */
final class Lheo {
    private static final Schema SCHEMA = schema();

    private Lheo() {}

    static byte[] written(PublishedProgramme... programmes) {
        return written(List.of(), programmes);
    }

    /** Paid for by these. */
    static byte[] written(List<FundedSeats> funders, PublishedProgramme... programmes) {
        var out = new ByteArrayOutputStream();
        new CatalogueDocument(
                        page -> new Page<>(List.of(programmes), Optional.empty()), (page, most) -> paid(page, funders))
                .write(out);
        return out.toByteArray();
    }

    static Map<ProgrammeId, List<FundedSeats>> paid(List<PublishedProgramme> programmes, List<FundedSeats> funders) {
        return programmes.stream()
                .collect(toMap(programme -> programme.facts().id().programme(), programme -> funders));
    }

    static List<TrainingOffer> read(byte[] document) {
        return CatalogueImport.read(new ByteArrayInputStream(document));
    }

    static List<TrainingOffer> read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    static void requireValid(byte[] document) {
        assertThatCode(() -> SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(document))))
                .as(new String(document, StandardCharsets.UTF_8))
                .doesNotThrowAnyException();
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Lheo.class.getResource("/lheo/lheo-2.3-derived.xsd"));
        } catch (SAXException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
