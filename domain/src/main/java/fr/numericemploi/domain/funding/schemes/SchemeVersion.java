package fr.numericemploi.domain.funding.schemes;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.amounts.AmountCase;
import fr.numericemploi.domain.funding.amounts.Amounts;
import fr.numericemploi.domain.funding.amounts.Grant;
import fr.numericemploi.domain.funding.amounts.Rate;
import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.envelopes.PaperRule;
import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Grounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scheme as the law had it for a time.
 *
 * @param follows the day that decides whether this version is the one: of the convention, or of the start
 * @param payer who pays
 * @param order schemes of a lower number pay first
 * @param notWith schemes with which it can not be combined
 * @param papers that it wants in the file of every person
 * @param policies declared, and those that its amounts bring with them
 */
public record SchemeVersion(
        String code,
        LocalDate from,
        Optional<LocalDate> until,
        Day follows,
        Pays pays,
        String payer,
        String source,
        Confidence confidence,
        int order,
        Set<SchemeCode> notWith,
        List<PaperRule> papers,
        List<Policy> policies,
        List<SchemeRule> rules,
        List<AmountCase> amounts) {
    public SchemeVersion {
        notWith = Set.copyOf(notWith);
        policies =
                Stream.concat(policies.stream(), settable(amounts)).distinct().toList();
        rules = List.copyOf(rules);
        amounts = List.copyOf(amounts);
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    List<Finding> findings(Inquiry about) {
        var settled = about.with(settled(about.policies()));
        return rules.stream().flatMap(rule -> rule.on(settled).stream()).toList();
    }

    Grant grant(Inquiry about) {
        var paid = new Amounts(amounts, pays == Pays.TRAINING, new Grounds(source, confidence));
        return paid.on(about.with(settled(about.policies())));
    }

    private Map<String, String> settled(Map<String, String> chosen) {
        return policies.stream().collect(Collectors.toMap(Policy::code, policy -> policy.chosenOf(chosen)));
    }

    private static Stream<Policy> settable(List<AmountCase> amounts) {
        return amounts.stream()
                .flatMap(each -> each.pay().rates())
                .flatMap(Rate::settings)
                .map(Policy::of);
    }
}
