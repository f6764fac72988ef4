package org.wangge.policing.room;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(AssessmentSettings.class)
class RoomConfiguration {}
