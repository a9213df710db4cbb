package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateReference;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.SkillLevel;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.Phone;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What other contexts may know of a person: nothing of the person's age, sex or situation.
 *
 * @param aims the preferred one first
 * @param prescribers the agencies that prescribed the person and were not declined
 */
public record CandidateCard(
        CandidateId id,
        CandidateReference reference,
        TerritoryCode territory,
        String lastName,
        String firstNames,
        Optional<Email> email,
        Optional<Phone> phone,
        InseeCode commune,
        Mobility mobility,
        List<RomeCode> aims,
        List<SkillLevel> skills,
        String motivation,
        Status status,
        Set<AgencyId> prescribers) {

    public static CandidateCard of(
            CandidateId id,
            CandidateReference reference,
            TerritoryCode territory,
            Person person,
            Status status,
            Set<AgencyId> prescribers) {
        return new CandidateCard(
                id,
                reference,
                territory,
                person.identity().lastName(),
                person.identity().firstNames(),
                person.contact().email(),
                person.contact().phone(),
                person.contact().commune(),
                person.profile().mobility(),
                person.profile().aims(),
                person.profile().skills(),
                person.profile().motivation(),
                status,
                prescribers);
    }

    public String fullName() {
        return firstNames + " " + lastName;
    }
}
