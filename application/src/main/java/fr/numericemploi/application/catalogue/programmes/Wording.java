package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.catalogue.programmes.Certification;
import fr.numericemploi.domain.catalogue.programmes.EntryMode;
import fr.numericemploi.domain.catalogue.programmes.Formacode;
import fr.numericemploi.domain.catalogue.programmes.Language;
import fr.numericemploi.domain.catalogue.programmes.Level;
import fr.numericemploi.domain.catalogue.programmes.Module;
import fr.numericemploi.domain.catalogue.programmes.NsfCode;
import fr.numericemploi.domain.catalogue.programmes.PathKind;
import fr.numericemploi.domain.catalogue.programmes.Promise;
import fr.numericemploi.domain.catalogue.programmes.PublicCode;
import fr.numericemploi.domain.catalogue.programmes.Purpose;
import fr.numericemploi.domain.catalogue.programmes.Seats;
import fr.numericemploi.domain.catalogue.programmes.TaughtSkill;
import fr.numericemploi.domain.catalogue.programmes.TeachingMode;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.ContactPoint;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.WebAddress;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What stands in a programme's fields, in words that people of the field use. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<Class<?>, Function<Object, String>> words = new HashMap<>();
    private final PartnerDirectory partners;
    private final ReferenceData reference;

    Wording(PartnerDirectory partners, ReferenceData reference) {
        this.partners = partners;
        this.reference = reference;
        say(Boolean.class, yes -> yes ? "oui" : "non");
        say(Money.class, cost -> cost.euros().toPlainString().replace('.', ',') + " €");
        say(WebAddress.class, WebAddress::value);
        sayCodes();
        sayParts();
        sayPartners();
    }

    List<String> all(List<?> values) {
        return values.stream().map(this::of).toList();
    }

    private String of(Object value) {
        return words.getOrDefault(value.getClass(), String::valueOf).apply(value);
    }

    private void sayCodes() {
        say(RomeCode.class, job -> reference.label(job) + " (" + job.value() + ")");
        say(PublicCode.class, code -> code.label() + " (" + code.value() + ")");
        say(Formacode.class, Formacode::value);
        say(NsfCode.class, NsfCode::value);
        say(Language.class, Language::label);
        say(Level.class, Level::label);
        say(TeachingMode.class, TeachingMode::label);
        say(EntryMode.class, EntryMode::label);
        say(PathKind.class, PathKind::label);
        say(Purpose.class, Purpose::label);
    }

    private void sayParts() {
        say(TaughtSkill.class, this::skill);
        say(Module.class, Wording::module);
        say(Certification.class, Wording::certification);
        say(Seats.class, seats -> "de " + seats.min() + " à " + seats.max() + " places");
    }

    private void sayPartners() {
        say(TrainingBodyId.class, body -> partners.trainingBody(body).profile().name());
        say(CompanyId.class, this::company);
        say(
                Promise.class,
                promise -> company(promise.company()) + " : " + promise.number() + " "
                        + promise.kind().label());
        say(ContactPoint.class, ContactPoint::shown);
    }

    private String company(CompanyId id) {
        return partners.company(id).name();
    }

    private String skill(TaughtSkill taught) {
        return reference.label(taught.skill()) + " (" + taught.skill().value() + ") : niveau " + taught.levelIn()
                + " à l'entrée, " + taught.levelOut() + " à la sortie";
    }

    private static String module(Module module) {
        var hours = module.title() + " : " + module.centreHours() + " h en centre, " + module.companyHours()
                + " h en entreprise";
        return module.syllabus().isEmpty() ? hours : hours + " – " + module.syllabus();
    }

    private static String certification(Certification certification) {
        var until = certification.validUntil().map(day -> " (jusqu'au " + DAY.format(day) + ")");
        return (certification.code().value() + " " + certification.title()).strip() + until.orElse("");
    }

    private <T> void say(Class<T> type, Function<T, String> how) {
        words.put(type, value -> how.apply(type.cast(value)));
    }
}
