package fr.numericemploi.application.funding;

import fr.numericemploi.domain.funding.criteria.Definition;
import fr.numericemploi.domain.funding.pay.Wages;
import fr.numericemploi.domain.funding.schemes.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules say of a case. It proposes; a person decides.
 *
 * @param facts from which it was decided, in words, by their code
 * @param terms of the law that certainly fit
 * @param wages the least that the offered contract pays, where it has a grid
 */
public record FundingView(
        LocalDate on,
        Map<String, String> facts,
        List<Decision> decisions,
        List<Definition> terms,
        Optional<Wages> wages) {}
