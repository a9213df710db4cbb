package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.application.situations.SituationForm;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.Civility;
import fr.numericemploi.domain.candidates.Contact;
import fr.numericemploi.domain.candidates.Identity;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Profile;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.shared.FranceTravailId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A prescription as it is filled in, sent by an agency's system or read from a file. Days are written {@code 2026-03-31}
 * or {@code 31/03/2026}.
 */
public record PrescriptionForm(
        UUID agency,
        UUID counsellor,
        String agencyReference,
        String civility,
        String lastName,
        String firstNames,
        String birthDate,
        String franceTravailId,
        String email,
        String phone,
        String commune,
        MobilityForm mobility,
        List<String> aims,
        List<SkillForm> skills,
        String motivation,
        ConsentForm consent,
        SituationForm situation) {

    /** @throws fr.numericemploi.application.shared.InvalidInput naming every wrong field */
    public PrescribeCandidate toCommand(PrescriptionReading reading) {
        var fields = new Fields();
        var identity = identity(fields, reading);
        var contact = contact(fields, reading);
        var profile = profile(fields, reading);
        var command = command(fields, reading);
        fields.refuseIfWrong();
        return command.apply(new Person(identity.get(), contact.get(), profile.get()));
    }

    private Supplier<Identity> identity(Fields fields, PrescriptionReading reading) {
        var title = fields.optional("civility", civility, Fields.oneOf(Civility.class));
        var last = fields.required("lastName", lastName, Identity::name);
        var first = fields.required("firstNames", firstNames, Identity::name);
        var born = fields.required("birthDate", birthDate, reading::birthDate);
        var number = fields.optional("franceTravailId", franceTravailId, FranceTravailId::new);
        return () -> new Identity(title, last, first, born, number);
    }

    private Supplier<Contact> contact(Fields fields, PrescriptionReading reading) {
        return new ContactForm(email, phone, commune).read(fields, reading);
    }

    private Supplier<Profile> profile(Fields fields, PrescriptionReading reading) {
        var places = fields.required("mobility", mobility, form -> form.toMobility(reading));
        var jobs = fields.each("aims", aims, reading::job, Profile::aims);
        var levels = fields.each("skills", skills, form -> form.toSkill(reading), Profile::skills);
        var words =
                fields.optional("motivation", motivation, Profile::motivation).orElse("");
        return () -> new Profile(places, jobs, levels, words);
    }

    private Function<Person, PrescribeCandidate> command(Fields fields, PrescriptionReading reading) {
        var by = fields.optional("agency", agency, AgencyId::new);
        var who = fields.optional("counsellor", counsellor, CounsellorId::new);
        var reference = fields.optional("agencyReference", agencyReference, AgencyReference::new);
        var notice = fields.required("consent", ConsentForm.orNone(consent), form -> form.toConsent(reading));
        var facts = fields.optional("situation", situation, form -> form.toFacts(reading.today()));
        return person -> new PrescribeCandidate(by, who, reference, person, notice, facts);
    }
}
