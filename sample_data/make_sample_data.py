"""Make the sample rosters: `python sample_data/make_sample_data.py [--output FOLDER]`.

Everybody in them is invented. The seed is fixed and nothing depends on the clock or the machine, so a second
run writes the same bytes:

* `thai-nguyen-2022.xlsx`, a city of 32 units and 636 people whose totals are the published ones of Thái Nguyên
  city on 12/8/2022, and `thai-nguyen-2022.counts.yaml`, the same totals counted from the list of people;
* `xa-tan-son-2023.xlsx`, one commune of 25 people with the faults real rosters have (what a right reading gives
  stands in `xa-tan-son-2023.expected.yaml`, written by hand);
* `xa-minh-phu-2022.csv`, one commune of 12 people, plain;
* `quy-hoach-tan-son-2023.xlsx`, who of that commune is planned for which post;
* `registrations-2022/`, what four units of the city registered for training.
* `training/`, results of training whose totals are the published ones of four offices: a summary list, two class lists
  and a list of turns (the programme's file `training/hoa-binh-567.yaml` is written by hand); and two lists of invented
  people: who of Tân Sơn is under way, and the staff of the programme's communes;
* `follow-up-2022/`, two communes before and after the courses of 2022: turns, rosters of 2021 and 2023, ratings;
* `cuc-2022.csv`, the 61 people of the agency whose turns are in `training/`: levels, political theory, ratings;
* `money/`, cost norms and budgets of 2022 and 2023, every amount invented.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from makers.agency import write_agency
from makers.chance import Chance
from makers.city_counts import write_counts
from makers.city_levels import train_people
from makers.city_people import settle_people
from makers.city_sheet import write_city
from makers.commune_csv import write_plain_commune
from makers.commune_sheet import write_messy_commune
from makers.follow_up import write_follow_up
from makers.money import write_money
from makers.people_in_training import write_people_in_training
from makers.registrations import write_registrations
from makers.succession import write_succession
from makers.training_lists import write_training_lists

SEED = 20220812


def make_sample_data(folder: Path) -> None:
    """Write every sample file into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = Chance(SEED)
    people = settle_people(chance)
    train_people(chance, people)
    write_city(chance, people, folder / "thai-nguyen-2022.xlsx")
    write_counts(people, folder / "thai-nguyen-2022.counts.yaml")
    write_messy_commune(folder / "xa-tan-son-2023.xlsx")
    write_plain_commune(folder / "xa-minh-phu-2022.csv")
    write_succession(folder / "quy-hoach-tan-son-2023.xlsx")
    write_registrations(folder / "registrations-2022")
    write_training_lists(folder / "training")
    write_money(folder / "money")
    write_people_in_training(folder / "training")
    write_follow_up(folder / "follow-up-2022")
    write_agency(folder / "cuc-2022.csv")


def main() -> None:
    """Read the command line and write the files beside this one, or where `--output` says."""
    parser = argparse.ArgumentParser(description="Write the sample rosters.")
    parser.add_argument("--output", type=Path, default=Path(__file__).parent)
    make_sample_data(parser.parse_args().output)


if __name__ == "__main__":
    main()
