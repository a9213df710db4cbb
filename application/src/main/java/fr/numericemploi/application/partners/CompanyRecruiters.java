package fr.numericemploi.application.partners;

import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RomeCode;
import jakarta.inject.Inject;
import java.util.Set;

/** The recruiters of a member company: who keeps the company keeps them, who reads it reads them. */
@ApplicationService
public class CompanyRecruiters {
    private final Membership membership;
    private final Recruiters recruiters;
    private final RecruiterViews views;
    private final ReferenceData reference;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public CompanyRecruiters(
            Membership membership,
            Recruiters recruiters,
            RecruiterViews views,
            ReferenceData reference,
            Journal journal,
            NewIds ids) {
        this.membership = membership;
        this.recruiters = recruiters;
        this.views = views;
        this.reference = reference;
        this.journal = journal;
        this.ids = ids;
    }

    public RecruiterId register(RegisterRecruiter command) {
        membership.findToKeep(command.company());
        requireKnown(command.profile().expertise());
        var id = new RecruiterId(ids.next());
        var recruiter = Recruiter.register(id, command.company(), command.profile());
        recruiters.save(recruiter);
        journal.record(recruiter.registered());
        return id;
    }

    public void change(ChangeRecruiter command) {
        membership.findToKeep(command.company());
        requireKnown(command.profile().expertise());
        var recruiter = recruiters
                .find(command.id())
                .filter(found -> found.snapshot().company().equals(command.company()))
                .orElseThrow(Unknown.recruiter(command.id()));
        InputRule.STALE.refuseIf(recruiter.snapshot().version() != command.version());
        var changed = recruiter.change(command.profile(), command.active());
        recruiters.save(recruiter);
        journal.record(changed);
    }

    public RecruiterView find(CompanyId company, RecruiterId id) {
        membership.find(company);
        return views.views(Set.of(id)).stream()
                .filter(view -> view.company().equals(company.value()))
                .findFirst()
                .orElseThrow(Unknown.recruiter(id));
    }

    public Page<RecruiterView> list(CompanyId company, PageRequest page) {
        membership.find(company);
        return views.list(company, page);
    }

    private void requireKnown(Set<RomeCode> expertise) {
        Fields.blaming("expertise", () -> expertise.stream().map(reference::job).toList());
    }
}
