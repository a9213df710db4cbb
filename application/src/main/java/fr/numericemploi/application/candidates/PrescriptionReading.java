package fr.numericemploi.application.candidates;

import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.candidates.Consent;
import fr.numericemploi.domain.candidates.Identity;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.Dates;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.Phone;
import fr.numericemploi.domain.shared.RomeCode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What reading a prescription needs to know: today's date, phone numbers, the reference tables. */
@LookupService
public class PrescriptionReading {
    private final ReferenceData reference;
    private final PhoneNumbers phones;
    private final Clock clock;

    @Inject
    public PrescriptionReading(ReferenceData reference, PhoneNumbers phones, Clock clock) {
        this.reference = reference;
        this.phones = phones;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate birthDate(String typed) {
        return Identity.birthDate(Dates.read(typed), today());
    }

    LocalDate noticeGivenOn(String typed) {
        return Consent.givenOn(Dates.read(typed), today());
    }

    Phone phone(String typed) {
        return phones.read(typed);
    }

    InseeCode commune(String typed) {
        return reference.commune(new InseeCode(typed)).code();
    }

    RomeCode job(String typed) {
        return reference.job(new RomeCode(typed)).code();
    }

    SkillCode skill(String typed) {
        return reference.skill(new SkillCode(typed)).code();
    }

    Mobility known(Mobility mobility) {
        return reference.known(mobility);
    }
}
