package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Contact;
import fr.numericemploi.domain.partners.Counsellor;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(schema = "partners", name = "counsellor")
class CounsellorRow {
    @Id
    private UUID id;

    private UUID agency;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String email;
    private boolean active;

    @Version
    private long version;

    protected CounsellorRow() {}

    static CounsellorRow of(Counsellor.Snapshot counsellor) {
        var row = new CounsellorRow();
        row.id = counsellor.id().value();
        row.copy(counsellor);
        return row;
    }

    void copy(Counsellor.Snapshot counsellor) {
        InputRule.STALE.refuseIf(version != counsellor.version());
        agency = counsellor.agency().value();
        firstName = counsellor.contact().firstName();
        lastName = counsellor.contact().lastName();
        email = counsellor.contact().email().value();
        active = counsellor.active();
    }

    Counsellor.Snapshot toSnapshot() {
        var contact = new Contact(firstName, lastName, new Email(email));
        return new Counsellor.Snapshot(new CounsellorId(id), new AgencyId(agency), contact, active, version);
    }
}
