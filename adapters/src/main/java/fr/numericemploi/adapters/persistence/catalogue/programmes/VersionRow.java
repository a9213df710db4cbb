package fr.numericemploi.adapters.persistence.catalogue.programmes;

import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Version;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.shared.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(schema = "catalogue", name = "programme_version")
@IdClass(VersionRow.Key.class)
class VersionRow {
    @Id
    private UUID programme;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionStatus status;

    @Column(name = "title_key")
    private String titleKey;

    private String content;
    private String remarks;
    private Instant since;

    protected VersionRow() {}

    static VersionRow of(UUID programme, Version version) {
        var row = new VersionRow();
        row.programme = programme;
        row.number = version.number();
        row.copy(version);
        return row;
    }

    /** What is no draft any more keeps its content, letter by letter. */
    void copy(Version version) {
        if (status == null || status == VersionStatus.DRAFT) {
            content = Jsonb.write(version.content());
            titleKey = PlainText.of(version.content().outline().title());
        }
        status = version.status();
        remarks = version.remarks();
        since = version.since();
    }

    Version toVersion() {
        return new Version(number, status, Jsonb.read(content, Content.class), remarks, since);
    }

    /** Which version of which programme. */
    record Key(UUID programme, int number) implements Serializable {}
}
