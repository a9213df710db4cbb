package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.Consent;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.situations.SituationFacts;
import java.util.Optional;

/** @param agency empty where a counsellor or an agency's system prescribes: their own */
public record PrescribeCandidate(
        Optional<AgencyId> agency,
        Optional<CounsellorId> counsellor,
        Optional<AgencyReference> reference,
        Person person,
        Consent consent,
        Optional<SituationFacts> situation) {}
