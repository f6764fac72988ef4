package org.wangge.population;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Households extends JpaRepository<Household, Long> {}
