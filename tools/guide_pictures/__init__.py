"""The drawings of the editors' guide: plain sketches of the screens, with the plan's own lines and the program's own words."""
