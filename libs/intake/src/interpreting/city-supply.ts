import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { suppliedCities, supplyCities } from '@app/reading/places';
import type { ServiceConfig } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import { CONFIG, LOGGER } from '@app/infra/service';
import { readCityFile } from './city-file.js';

/** Gives the gazetteer the cities that the operator imported, before the first posting is read. */
@Injectable()
export class CitySupply implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    if (suppliedCities() > 0) return;
    const cities = readCityFile(this.config.DATA_DIR);
    if (cities.length === 0) return;
    supplyCities(cities);
    this.logger.info({ event: 'gazetteer.supplied', cities: cities.length }, 'Imported cities are known.');
  }
}
