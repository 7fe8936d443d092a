import { scopeWords } from '../scope-words.ts';

export const scope = scopeWords({
  before: {
    additional: 'another, additional, extra, further, a further, an additional, an extra',
    part: 'first, last, next, remaining, other, initial, some of, most of, group of, batch of, a group of, a batch of, half of the, many of the',
    'up-to': 'up to, as many as, a maximum of, at most, no more than',
    level: 'to',
    except: 'at least the, the other day',
  },
  after: {
    additional: 'more, fewer, additional, extra, further, other',
    part: 'others, of them, of whom, of these, of those, of which',
    each: 'each, apiece, a day, a week, a month, a year, an hour, per, daily, weekly, monthly, yearly, every day, every year',
    base: 'live births, births, students, pupils, drivers, driver, vehicles, workers, patients, passengers, kilometres, kilometers, miles, flights, voters, homes, beds',
    except:
      'more than, a year ago, a month ago, a week ago, a day ago, a year earlier, a month earlier, a year later, a day later, a year before, per cent',
  },
  clause: {
    'per-head': 'per capita, per head, per person, a head, per inhabitant, per resident, per household, a person',
    'per-time':
      'annualised, annualized, on an annual basis, each year, every year, per year, a year, a month, a week, a quarter, annually, yearly, compound, per week, per month, weekly',
    daily: 'a day, per day, daily, an hour, per hour',
    monthly: 'monthly, month-on-month, month on month, on the month, in the month, hourly, mom',
    'part-year': 'quarter, quarters, quarterly, month, months, first half, second half, semester, half-year',
    cumulative: 'since, cumulative, cumulatively',
    average: 'average, on average, averages, averaged, a year on average',
    real: 'real, real terms, in real terms, constant, constant currency, constant currencies, currency-neutral, PPP, purchasing power, inflation-adjusted',
    nominal: 'nominal, in nominal terms, in cash terms, current prices',
    adjusted:
      'adjusted, like-for-like, like for like, organic, organically, excluding, except, stripping out, standardised, standardized, age-adjusted, underlying',
    'seasonally-adjusted': 'seasonally, seasonally adjusted',
    net: 'net, net of',
    target:
      'target, targets, targeted, goal, goals, pledge, pledged, pledges, promise, promised, promises, commit, committed, commitment, aim, aims, ceiling, limit, minimum, guideline, at least, nato, needed, required, replacement',
    forecast: 'forecast, forecasts, projected, projection, projections, projects, expected, estimates for, predicted',
    share: 'share, proportion, percentage',
    change: 'growth, grew, shrank, contracted, lost, gained, raise, raised, raising, increase it to',
    area: 'metro, metropolitan, greater, urban area, agglomeration, conurbation, suburb, suburbs, suburban, region, regions, regional, province, provinces, provincial, district',
    local: 'state, state’s, states’, county, city, cities, municipal, local, federal, capital',
    subgroup:
      'cabinet, parliament, lawmakers, squad, the poor, poorest, richest, wealthiest, low-income, pensioners, retirees, working-age, working age, adult, adults, young, youth, elderly, voting-age, registered, eligible, migrants, migrant, foreign, foreigners, rural, urban, born, male, female, men, women, boys, girls, muslim, muslims, christian, christians, catholics, jews, jewish, hindus, indigenous, native, black, white, long-term, graduates, graduate, veterans, disabled, juvenile, pre-trial, pretrial, awaiting, remand, immigration, political prisoners, life sentence, life sentences, death row, private prisons, sentenced, military, healthy, density, children',
    component:
      'core, underlying, food, energy, fuel, services, rent, rents, wage, wages, wholesale, producer, producers, benefits, benefit, claims, claim',
    sector:
      'external, household, households, corporate, new, loans, loan, deficit, debt, losses, cost, costs, digital, informal, shadow, limit',
    except:
      'united states, a year ago, a year earlier, a month ago, a week ago, a year before, a year later, a day later, life expectancy, white house, new york, new zealand, new delhi, debt of, public debt, government debt, national debt, real madrid, at least one, state of the, under the, gross domestic',
  },
});
