package fr.numericemploi.application.partners;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.FunderKind;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** What funders are, as the public catalogue tells it without naming them: nobody need be logged in. */
@LookupService
public class FunderFiles {
    private final FunderViews funders;

    @Inject
    public FunderFiles(FunderViews funders) {
        this.funders = funders;
    }

    public Map<FunderId, FunderKind> kinds(Collection<FunderId> ids) {
        return funders.views(ids).stream().collect(toUnmodifiableMap(FunderView::id, funder -> funder.profile()
                .kind()));
    }
}
