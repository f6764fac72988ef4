package org.wangge.population;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.wangge.ids.Ids;
import org.wangge.privacy.EncryptedText;

/** A household (户) and the grid or household group that it belongs to. */
@Entity
public class Household {

    @Id
    private Long id;

    private String unitCode;

    @Convert(converter = EncryptedText.class)
    private String address;

    @Version
    private Integer version;

    protected Household() {}

    /**
     * @param unitCode a grid's or a household group's code
     * @param address where it lives; may be {@code null}
     */
    public Household(String unitCode, String address) {
        this.id = Ids.next();
        this.unitCode = unitCode;
        this.address = address;
    }

    public Long id() {
        return id;
    }

    public String unitCode() {
        return unitCode;
    }

    public String address() {
        return address;
    }
}
