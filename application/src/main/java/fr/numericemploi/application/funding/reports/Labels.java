package fr.numericemploi.application.funding.reports;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFiles;
import fr.numericemploi.application.cohorts.SessionDirectory;
import fr.numericemploi.application.cohorts.SessionView;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import java.util.Collection;
import java.util.Map;

/** How cohorts and people are called, all of them at once. */
record Labels(SessionDirectory sessions, ProgrammeFiles programmes, CandidateFiles people, ReferenceData reference) {
    private static final String ERASED = "personne effacée";

    Map<SessionId, FundingReport.Cohort> cohorts(Collection<SessionId> ids) {
        var known = sessions.sessions(ids);
        var versions = programmes.versions(
                known.values().stream().map(SessionView::programme).distinct().toList());
        return known.values().stream()
                .collect(toMap(
                        SessionView::id,
                        session -> cohort(
                                session, versions.get(session.programme()).title())));
    }

    Map<CandidateId, String> references(Collection<CandidateId> ids) {
        return people.references(ids).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().value()));
    }

    /** Of everybody; who was erased has none. */
    Map<CandidateId, String> names(Collection<CandidateId> ids) {
        var names = people.cards(ids).stream().collect(toMap(CandidateCard::id, CandidateCard::fullName));
        return ids.stream().distinct().collect(toMap(id -> id, id -> names.getOrDefault(id, ERASED)));
    }

    private FundingReport.Cohort cohort(SessionView session, String title) {
        var terms = session.terms();
        return new FundingReport.Cohort(
                session.id(),
                session.programme().programme(),
                title,
                reference.commune(terms.place()).name(),
                terms.dates().from(),
                terms.dates().until(),
                session.state());
    }
}
