export { openPanel } from '../../utils/commands/browsers/open-panel.ts';
