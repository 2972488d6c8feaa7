"""Programs for the people who keep İzlence; none of them runs in a build."""
