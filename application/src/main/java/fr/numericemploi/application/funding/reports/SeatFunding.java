package fr.numericemploi.application.funding.reports;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.cohorts.PublishedProgramme;
import fr.numericemploi.application.cohorts.PublishedSession;
import fr.numericemploi.application.partners.FunderFiles;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.SessionId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many people of published sessions are paid for, and by which kinds of funders: nobody need be logged in. */
@LookupService
public class SeatFunding {
    private final FundedPeople people;
    private final FunderFiles funders;

    @Inject
    public SeatFunding(FundedPeople people, FunderFiles funders) {
        this.people = people;
        this.funders = funders;
    }

    /**
     * By programme, of all its sessions together; who pays for most people comes first.
     *
     * @param most kinds of funders that are wanted; all others are counted as the other ones
     */
    public Map<ProgrammeId, List<FundedSeats>> of(List<PublishedProgramme> programmes, int most) {
        var funded =
                people.of(programmes.stream().flatMap(SeatFunding::sessions).toList());
        var kinds = funders.kinds(
                funded.stream().map(FundedPerson::funder).distinct().toList());
        return programmes.stream()
                .collect(toMap(programme -> programme.facts().id().programme(), programme -> Payers.of(
                                of(funded, sessions(programme).toList()), kinds)
                        .atMost(most)));
    }

    private static List<FundedPerson> of(List<FundedPerson> funded, List<SessionId> sessions) {
        return funded.stream().filter(each -> sessions.contains(each.session())).toList();
    }

    private static Stream<SessionId> sessions(PublishedProgramme programme) {
        return programme.sessions().stream().map(PublishedSession::id);
    }
}
