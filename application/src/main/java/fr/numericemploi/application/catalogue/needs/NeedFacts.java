package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeededJob;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InseeCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A company's open need, as the other contexts know it: nothing in it is about people but what they must be able to do.
 *
 * @param posts those not yet filled
 * @param skills the wanted skills, with the level wanted from 1 to 4
 * @param from the first day somebody could start
 * @param until the last one
 */
public record NeedFacts(
        NeedId id,
        CompanyId company,
        TerritoryCode territory,
        NeededJob job,
        int posts,
        Map<SkillCode, Integer> skills,
        InseeCode place,
        LocalDate from,
        Optional<LocalDate> until) {
    public NeedFacts {
        skills = Map.copyOf(skills);
    }
}
