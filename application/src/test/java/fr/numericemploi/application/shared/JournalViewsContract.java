package fr.numericemploi.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.partners.AgencyChanged;
import fr.numericemploi.domain.partners.AgencyId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class JournalViewsContract extends PortContract {
    protected abstract Journal journal();

    protected abstract JournalViews views();

    @Test
    void whatHappenedToSomeThingsIsToldFromTheFirst() {
        var one = new AgencyId(UUID.randomUUID());
        var other = new AgencyId(UUID.randomUUID());
        var happened =
                List.of(new AgencyChanged(one, false), new AgencyChanged(other, true), new AgencyChanged(one, true));
        inTransaction(() -> {
            happened.forEach(journal()::record);
            journal().record(new AgencyChanged(new AgencyId(UUID.randomUUID()), true));
        });

        assertThat(about(one, other)).isEqualTo(happened);
        assertThat(about(other)).isEqualTo(happened.subList(1, 2));
    }

    @Test
    void nothingHappenedToAnUnknownThing() {
        assertThat(about(new AgencyId(UUID.randomUUID()))).isEmpty();
    }

    private List<?> about(AgencyId... agencies) {
        var subjects = Set.of(agencies).stream().map(AgencyId::value).toList();
        return inTransaction(() -> views().about(subjects)).stream()
                .map(JournalEntry::event)
                .toList();
    }
}
