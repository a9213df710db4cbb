package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Contact;
import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.RecruiterKind;
import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(schema = "partners", name = "recruiter")
class RecruiterRow {
    @Id
    private UUID id;

    private UUID company;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String email;

    @Enumerated(EnumType.STRING)
    private RecruiterKind kind;

    private String expertise;
    private boolean active;

    @Version
    private long version;

    protected RecruiterRow() {}

    static RecruiterRow of(Recruiter.Snapshot recruiter) {
        var row = new RecruiterRow();
        row.id = recruiter.id().value();
        row.copy(recruiter);
        return row;
    }

    void copy(Recruiter.Snapshot recruiter) {
        InputRule.STALE.refuseIf(version != recruiter.version());
        company = recruiter.company().value();
        copy(recruiter.profile());
        active = recruiter.active();
    }

    private void copy(Recruiter.Profile profile) {
        firstName = profile.contact().firstName();
        lastName = profile.contact().lastName();
        email = profile.contact().email().value();
        kind = profile.kind();
        expertise = Expertise.write(profile.expertise());
    }

    Recruiter.Snapshot toSnapshot() {
        var contact = new Contact(firstName, lastName, new Email(email));
        var profile = new Recruiter.Profile(contact, kind, Expertise.read(expertise));
        return new Recruiter.Snapshot(new RecruiterId(id), new CompanyId(company), profile, active, version);
    }
}
