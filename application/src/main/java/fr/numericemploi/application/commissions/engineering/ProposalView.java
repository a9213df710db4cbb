package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.domain.commissions.engineering.proposal.Gain;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is proposed to the commission, in numbers and words.
 *
 * @param placed people who would come into posts
 * @param direct those of them who need no training
 * @param bound no proposal brings more
 * @param gap what it may fall short of the best, as a share
 * @param tenThousandMore what 10,000 € more would bring
 * @param leftOut programmes without seats or cost, or whose certification has expired
 */
public record ProposalView(
        long placed,
        long direct,
        int posts,
        long bound,
        boolean provenOptimal,
        double gap,
        Money cost,
        Gain tenThousandMore,
        String explanation,
        List<ProgrammeProposed> programmes,
        List<String> leftOut) {
    static ProposalView of(
            ProposalFiles.File file, Proposal proposal, Gain tenThousandMore, List<ProgrammeProposed> programmes) {
        return new ProposalView(
                proposal.value(),
                proposal.direct(),
                file.problem().posts(),
                proposal.bound(),
                proposal.provenOptimal(),
                proposal.gap(),
                proposal.cost(file.problem()),
                tenThousandMore,
                inWords(file, proposal, tenThousandMore),
                programmes,
                leftOut(file, programmes));
    }

    private static String inWords(ProposalFiles.File file, Proposal proposal, Gain more) {
        return "%d des %d postes pourvus, dont %d sans formation ; %s. Avec 10 000 € de plus : %s."
                .formatted(
                        proposal.value(), file.problem().posts(), proposal.direct(), proof(proposal), more.inWords());
    }

    private static String proof(Proposal proposal) {
        return proposal.provenOptimal()
                ? "aucune proposition ne fait mieux"
                : String.format(
                        Locale.FRANCE,
                        "au plus %d seraient possibles (écart de %.1f %%)",
                        proposal.bound(),
                        100 * proposal.gap());
    }

    private static List<String> leftOut(ProposalFiles.File file, List<ProgrammeProposed> programmes) {
        var weighed = programmes.stream().map(ProgrammeProposed::programme).toList();
        return file.titles().entrySet().stream()
                .filter(title -> !weighed.contains(title.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }
}
