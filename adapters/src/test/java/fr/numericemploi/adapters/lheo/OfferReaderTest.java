package fr.numericemploi.adapters.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.catalogue.programmes.TrainingOffer;
import fr.numericemploi.domain.catalogue.programmes.Module;
import fr.numericemploi.domain.shared.Phone;
import fr.numericemploi.domain.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Offers as training bodies write them. */
class OfferReaderTest {
    @Test
    void theExampleIsValidAndRead() {
        var offer = Lheo.read(LheoExample.OFFERS).get(0);

        Lheo.requireValid(LheoExample.OFFERS.getBytes(StandardCharsets.UTF_8));
        assertThat(offer.place()).isEqualTo(new TrainingOffer.Place(0, 17, "2026-DWWM"));
        assertThat(offer.leftOut()).containsExactly("session");
        var read = offer.read().orElseThrow();
        assertThat(read.content().outline().title()).isEqualTo("Développeur web et web mobile");
        assertThat(read.whole()).contains(new Module("Ensemble de la formation", "", 330, 70));
        assertThat(read.bodies()).extracting("value").containsExactly("90000001900019");
    }

    @Test
    void everythingThatIsWrongIsToldWithItsPlace() {
        var document = LheoExample.OFFERS
                .replace("numero=\"2026-DWWM\"", "")
                .replace(">31090<", ">3109<")
                .replace("<certifiante>1<", "<certifiante>oui<")
                .replace(">80006<", ">80002<")
                .replace("<SIRET>90000001900019", "<SIRET>90000001900018");

        var offer = Lheo.read(document).get(0);

        assertThat(offer.wrong())
                .extracting(wrong -> wrong.field().orElse(""))
                .containsExactlyInAnyOrder(
                        "numero",
                        "formation.code-FORMACODE[0]",
                        "formation.certifiante",
                        "action.code-public-vise[0]",
                        "formation.organisme-formation-responsable.SIRET-organisme-formation");
    }

    @Test
    void aWrongOfferLeavesTheOthersAlone() {
        var formation = between("<formation", "</formation>");
        var document = LheoExample.OFFERS.replace(
                formation,
                formation.replace("2026-DWWM", "A").replace("Développeur web et web mobile", "")
                        + formation.replace("2026-DWWM", "B"));

        var offers = Lheo.read(document);

        assertThat(offers).extracting(offer -> offer.read().isPresent()).containsExactly(false, true);
        assertThat(offers.get(0).wrong())
                .extracting(RuleViolation::getMessage)
                .containsExactly("Cette information est obligatoire.");
        assertThat(offers).extracting(offer -> offer.place().index()).containsExactly(0, 1);
    }

    @Test
    void eachActionIsAProgrammeOfItsOwn() {
        var action = between("<action>", "</action>");
        var evenings =
                action.replace("<action>", "<action numero=\"SOIR\">").replace("Temps plein, 35 h", "Le soir, 10 h");

        var offers = Lheo.read(LheoExample.OFFERS.replace(action, action + evenings));

        assertThat(offers).extracting(offer -> offer.place().number()).containsExactly("2026-DWWM", "2026-DWWM/SOIR");
        assertThat(offers.get(1).read().orElseThrow().content().delivery().rhythm())
                .isEqualTo("Le soir, 10 h par semaine");
    }

    @Test
    void numbersAreReadAsFrenchPeopleWriteThem() {
        var contact = "<coordonnees><nom>Dupont</nom><telfixe><numtel>03 88 12.34.56</numtel></telfixe></coordonnees>";
        var document = LheoExample.OFFERS
                .replace("<coordonnees><courriel>contact@ecole-du-rhin.example</courriel></coordonnees>", contact)
                .replace(
                        "<nombre-heures-centre>", "<prix-horaire-TTC>12,50 €</prix-horaire-TTC><nombre-heures-centre>");

        var content = Lheo.read(document).get(0).read().orElseThrow().content();

        assertThat(content.listing().contacts().get(0).phone()).contains(new Phone("+33388123456"));
        assertThat(content.offer().hourlyCost().orElseThrow().cents()).isEqualTo(1250);
    }

    private static String between(String begin, String end) {
        var from = LheoExample.OFFERS.indexOf(begin);
        return LheoExample.OFFERS.substring(from, LheoExample.OFFERS.indexOf(end, from) + end.length());
    }
}
