package fr.numericemploi.application.commissions.days;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of people, but for those who asked to be forgotten. */
record People(Map<CandidateId, CandidateCard> cards) {
    static People of(CandidateFiles files, Collection<CandidateId> ids) {
        return new People(files.cards(ids).stream().collect(toMap(CandidateCard::id, card -> card)));
    }

    String name(CandidateId id) {
        return card(id).map(CandidateCard::fullName).orElse("(données effacées)");
    }

    String reference(CandidateId id) {
        return card(id).map(card -> card.reference().value()).orElse("");
    }

    List<RomeCode> aims(CandidateId id) {
        return card(id).map(CandidateCard::aims).orElse(List.of());
    }

    private Optional<CandidateCard> card(CandidateId id) {
        return Optional.ofNullable(cards.get(id));
    }
}
