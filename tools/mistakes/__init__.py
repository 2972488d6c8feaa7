"""What an editor reads after each of thirty mistakes: `docs/yanlislar.md`."""
